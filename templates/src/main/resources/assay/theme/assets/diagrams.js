// Draws Mermaid diagrams. Without it, and where a diagram can't be drawn, its text stays.
(function () {
  'use strict';

  var root = document.documentElement;
  var dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : window.matchMedia('(prefers-color-scheme: dark)').matches;

  function show(figure, svg) {
    var picture = document.createElement('div');
    picture.className = 'diagram-picture';
    picture.innerHTML = svg; // cleaned by Mermaid under its strict security level
    var text = document.createElement('details');
    var summary = document.createElement('summary');
    summary.textContent = 'Text of the diagram';
    text.append(summary, figure.querySelector('pre'));
    figure.append(picture, text);
    figure.classList.add('is-drawn');
  }

  window.mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: dark ? 'dark' : 'neutral',
    fontFamily: window.getComputedStyle(document.body).fontFamily
  });

  document.querySelectorAll('.diagram').forEach(function (figure, index) {
    window.mermaid
      .render('a-diagram-' + (index + 1), figure.querySelector('code').textContent)
      .then(function (drawn) { show(figure, drawn.svg); }, function () {});
  });
})();
