# 只为当前用户安装，不需要管理员，也不需要共享文件夹。把它和 manifest.xml（已写好服务器地址的一份）放在同一文件夹，
# 双击 install-for-me.cmd。带 -Remove 时移除。
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$id = '@ID@'
$key = 'HKCU:\Software\Microsoft\Office\16.0\WEF\Developer'
$folder = Join-Path $env:LOCALAPPDATA 'PerformanceSelfEvaluation'
$target = Join-Path $folder 'manifest.xml'
if ($Remove) {
  Remove-ItemProperty -Path $key -Name $id -ErrorAction SilentlyContinue
  if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
  Write-Output '已移除。重新打开 Excel 后生效。'
  exit 0
}
$source = Join-Path $PSScriptRoot 'manifest.xml'
if (-not (Test-Path $source)) {
  [Console]::Error.WriteLine("在 $PSScriptRoot 里没有找到 manifest.xml。请把写好服务器地址的清单放到这里再运行。")
  exit 2
}
New-Item -ItemType Directory -Force -Path $folder | Out-Null
Copy-Item -Force $source $target
if (-not (Test-Path $key)) { New-Item -Force -Path $key | Out-Null }
New-ItemProperty -Force -Path $key -Name $id -Value $target -PropertyType String | Out-Null
Write-Output '已安装。重新打开 Excel，在“开始”选项卡右侧，或“插入 → 我的加载项 → 开发人员加载项”中可以找到。'
