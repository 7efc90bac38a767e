/* Shows how far an upload is. Everything works without it. */
(function () {
  "use strict";
  function box(event) {
    var form = event.target instanceof Element ? event.target.closest("form[data-upload]") : null;
    return form ? form.querySelector(".arriving") : null;
  }
  document.addEventListener("htmx:xhr:progress", function (event) {
    var arriving = box(event);
    if (arriving && event.detail.lengthComputable && event.detail.total > 0) {
      arriving.hidden = false;
      arriving.querySelector("progress").value = (100 * event.detail.loaded) / event.detail.total;
    }
  });
  document.addEventListener("htmx:responseError", function (event) {
    var arriving = box(event);
    if (arriving) {
      arriving.hidden = true;
    }
  });
})();
