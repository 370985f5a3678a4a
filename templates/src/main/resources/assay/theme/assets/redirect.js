// Takes the anchor of an old address along to the new one, which a meta refresh alone would lose.
(function () {
  var target = document.currentScript.dataset.target;
  if (location.hash) {
    location.replace(target + location.hash);
  }
})();
