# 生成清单和 .reg 文件，与 安装.html 的结果相同，供没有浏览器的服务器使用。
# 用法：powershell -ExecutionPolicy Bypass -File make-files.ps1 -Address https://jx.example.gov/pinggu [-Share \\服务器\共享] [-Out 文件夹]
param(
  [string]$Address = '',
  [string]$Share = '',
  [string]$Manifest = 'C:\Users\Public\Documents\PerformanceSelfEvaluation\manifest.xml',
  [string]$Out = '.',
  [switch]$Help
)
$ErrorActionPreference = 'Stop'
if ($Help) {
  Write-Output '用法：make-files.ps1 -Address 服务器地址 [-Share \\服务器\共享] [-Manifest 路径] [-Out 文件夹]'
  exit 0
}
if ($Address -cnotmatch '@ADDRESS_PATTERN@') {
  [Console]::Error.WriteLine("这个地址无法使用：$Address。应以 https:// 开头，只写到文件夹为止，例如 https://jx.example.gov/pinggu。")
  exit 2
}
$address = $Address.TrimEnd('/')
$templates = Join-Path $PSScriptRoot 'templates'
New-Item -ItemType Directory -Force -Path $Out | Out-Null
$folder = (Resolve-Path $Out).Path

function Read-Template([string]$name) {
  [IO.File]::ReadAllText((Join-Path $templates $name), [Text.Encoding]::UTF8)
}

foreach ($name in 'manifest.xml', 'manifest-excel2016.xml') {
  $text = (Read-Template $name).Replace('@ADDRESS@', $address)
  [IO.File]::WriteAllText((Join-Path $folder $name), $text, (New-Object Text.UTF8Encoding $false))
}

# 反斜杠在 .reg 中写两个；文件是带标记的 UTF-16
function Write-Registry([string]$name) {
  $text = (Read-Template $name).Replace('@SHARE@', $Share.Replace('\', '\\')).Replace('@MANIFEST@', $Manifest.Replace('\', '\\'))
  [IO.File]::WriteAllText((Join-Path $folder $name), $text, [Text.Encoding]::Unicode)
}

Write-Registry 'one-user.reg'
Write-Registry 'one-user-remove.reg'
if ($Share -ne '') {
  Write-Registry 'trust-shared-folder.reg'
  Write-Registry 'trust-shared-folder-remove.reg'
}
Write-Output "已写到 $folder"
