"""Pages in a real browser: Chromium, if it is there, and axe-core, if `AXE_CORE` names its file.

`npm pack axe-core` has that file, axe.min.js. What is evaluated runs in the page as it was written,
but for its policy, which would not let a test in.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

_NAMES = "chromium", "chromium-browser", "google-chrome"
CHROMIUM = next((path for name in _NAMES if (path := shutil.which(name))), None)
AXE = os.environ.get("AXE_CORE", "")
needs_chromium = pytest.mark.skipif(not CHROMIUM, reason="needs Chromium, which is not installed")
needs_axe = pytest.mark.skipif(
    not (CHROMIUM and Path(AXE).is_file()), reason="needs Chromium, and AXE_CORE=.../axe.min.js"
)


def evaluated(path, expression, *, dark=False, width=1200, before=""):
    """What a promise becomes in a page, through JSON."""
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", path.read_text())
    script = f"""<script>{before}</script><script>
    Promise.resolve({expression}).catch(error => String(error)).then(found => {{
      const said = document.createElement("pre");
      said.id = "found";
      said.textContent = JSON.stringify(found);
      document.body.append(said);
    }});</script>"""
    copy = path.with_name(f"test-{path.name}")
    copy.write_text(text.replace("</body>", script + "</body>"))
    done = subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom",
         "--allow-file-access-from-files",
         "--virtual-time-budget=20000", f"--user-data-dir={path.parent / '.profile'}",
         f"--blink-settings=preferredColorScheme={0 if dark else 1}",
         f"--window-size={width},900", copy.as_uri()],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    (found,) = re.findall(r'<pre id="found">(.*?)</pre>', done.stdout, re.DOTALL)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&amp;", "&")):
        found = found.replace(entity, sign)
    return json.loads(found)


def faults(path, **options):
    """What axe finds: the rules that are violated, and where first."""
    run = "axe.run(document).then(r => r.violations.map(v => [v.id, v.nodes[0].html]))"
    return evaluated(path, run, before=Path(AXE).read_text(), **options)


def faults_of_pages(folder, pages, *, dark=False, width=1200):
    """What axe finds on pages: which page, the rule that is violated, and where first.

    They are shown one after the other in a frame of that width, as a window has 500 at least, from
    a page in `folder`.
    """
    driver = folder / "frames.html"
    driver.write_text("<!doctype html><html lang='en'><body></body></html>")
    return evaluated(driver, f"""(async () => {{
      const found = [];
      for (const page of {json.dumps([page.as_uri() for page in pages])}) {{
        const frame = document.createElement("iframe");
        Object.assign(frame, {{ src: page, width: {width}, height: 900 }});
        const ready = new Promise(done => frame.onload = done);
        document.body.append(frame);
        await ready;
        const script = frame.contentDocument.createElement("script");
        script.src = {json.dumps(Path(AXE).absolute().as_uri())};
        const loaded = new Promise(done => script.onload = done);
        frame.contentDocument.head.append(script);
        await loaded;
        const {{ violations }} = await frame.contentWindow.axe.run(frame.contentDocument);
        found.push(...violations.map(v => [page, v.id, v.nodes[0].html]));
        frame.remove();
      }}
      return found;
    }})()""", dark=dark, width=max(width, 500))  # fmt: skip
