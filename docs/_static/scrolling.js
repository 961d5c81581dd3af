/* What scrolls sideways can be reached by the keyboard. */
const boxes = document.querySelectorAll("pre, .table-wrapper, .scrolls");

function reach() {
  for (const box of boxes) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}

addEventListener("resize", reach);
reach();
