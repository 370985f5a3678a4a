// Brings out a node of the map of links, with what it is linked with, while it is pointed at or has the focus.
(function () {
  'use strict';

  document.querySelectorAll('.graph-map').forEach((map) => {
    function bring(node) {
      map.classList.toggle('graph-lit', Boolean(node));
      const near = new Set(node ? [node.dataset.node, ...node.dataset.near.split(' ')] : []);
      map.querySelectorAll('.graph-node').forEach((one) => {
        one.classList.toggle('graph-near', near.has(one.dataset.node));
        one.classList.toggle('graph-here', one === node);
      });
      map.querySelectorAll('.graph-line').forEach((line) => {
        line.classList.toggle('graph-near', Boolean(node) && line.dataset.ends.split(' ').includes(node.dataset.node));
      });
    }

    const nodeAt = (target) => target.closest('.graph-node');
    map.addEventListener('pointerover', (event) => bring(nodeAt(event.target)));
    map.addEventListener('pointerleave', () => bring(nodeAt(document.activeElement)));
    map.addEventListener('focusin', (event) => bring(nodeAt(event.target)));
    map.addEventListener('focusout', () => bring(null));
  });
})();
