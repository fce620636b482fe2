"""Runs LibreOffice without a window, with a profile of its own, and gives its desktop."""
import os
import shutil
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

# results of formulas as the file holds them, not computed anew
NEVER_COMPUTE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
%s
</oor:items>""" % "\n".join(
    f'<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="{name}" oor:op="fuse"><value>1</value></prop></item>'
    for name in ("OOXMLRecalcMode", "ODFRecalcMode")
)


class Office:
    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="witness-")
        os.mkdir(f"{self.profile}/user")
        with open(f"{self.profile}/user/registrymodifications.xcu", "w", encoding="utf-8") as settings:
            settings.write(NEVER_COMPUTE)
        pipe = f"witness{os.getpid()}"
        self.process = subprocess.Popen(
            [
                "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                f"-env:UserInstallation=file://{self.profile}", f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(240):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
                return self
            except Exception:
                time.sleep(0.5)
        raise SystemExit("LibreOffice does not start")

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, place):
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(place)), "_blank", 0, (hidden,))


def store(document, place, filter_name):
    wanted = PropertyValue()
    wanted.Name, wanted.Value = "FilterName", filter_name
    document.storeToURL(uno.systemPathToFileUrl(os.path.abspath(place)), (wanted,))
