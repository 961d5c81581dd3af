"""What the theme leaves out for those who read by keyboard or by ear.

Captions of the list of pages say which level of heading they are, the two lists beside a page have
names, the page of the search has a heading, and a script lets the keyboard reach what scrolls
sideways.
"""

_MENDED = {
    '<p class="caption" role="heading">': '<p class="caption" role="heading" aria-level="2">',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="All pages">',
    '<aside class="toc-drawer': '<aside aria-label="On this page" class="toc-drawer',
    '<div id="search-results">': '<h1>Search</h1><div id="search-results">',
}


def setup(app):
    """Mend the pages once they are written: the theme takes no parameters for this."""
    app.add_js_file("scrolling.js", loading_method="defer")
    app.connect("build-finished", _mend)
    return {"parallel_read_safe": True}


def _mend(app, error):
    if error or app.builder.format != "html":
        return
    for page in app.outdir.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for old, new in _MENDED.items():
            text = text.replace(old, new)
        page.write_text(text, encoding="utf-8")
