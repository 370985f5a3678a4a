// Lists the pages whose addresses are most like the one that was asked for.
(function () {
  'use strict';
  var MOST = 5;
  var LEAST = 0.3;
  var root = document.currentScript.dataset.root;
  var section = document.getElementById('a-nearest');
  var list = section.querySelector('ul');

  // Words alone: neither the folder's page nor an ending tells two addresses apart.
  function plain(path) {
    return path.toLowerCase().replace(/(^|\/)(index|readme)?(\.[a-z]+)?$/, '').replace(/\.(html?|md)$/, '');
  }

  function pairs(text) {
    var all = new Map();
    for (var i = 0; i < text.length - 1; i++) {
      var pair = text.slice(i, i + 2);
      all.set(pair, (all.get(pair) || 0) + 1);
    }
    return all;
  }

  // The share of letter pairs that two texts have in common (the Dice coefficient).
  function likeness(one, other) {
    if (one.length < 2 || other.length < 2) {
      return one === other ? 1 : 0;
    }
    var left = pairs(one);
    var common = 0;
    pairs(other).forEach(function (count, pair) {
      common += Math.min(count, left.get(pair) || 0);
    });
    return (2 * common) / (one.length + other.length - 2);
  }

  function name(path) {
    return path.slice(path.lastIndexOf('/') + 1);
  }

  function decoded(path) {
    try {
      return decodeURIComponent(path);
    } catch (e) {
      return path; // a lone % is no address of a page, and may still be like one
    }
  }

  var wanted = plain(decoded(location.pathname.slice(root.length)));
  self.assayPaths
    .map(function (page) {
      var path = plain(decoded(page[0]));
      return { page: page, score: Math.max(likeness(path, wanted), 0.95 * likeness(name(path), name(wanted))) };
    })
    .filter(function (found) { return found.score >= LEAST; })
    .sort(function (one, other) { return other.score - one.score; })
    .slice(0, MOST)
    .forEach(function (found) {
      var link = document.createElement('a');
      link.href = root + found.page[0];
      link.textContent = found.page[1];
      var item = document.createElement('li');
      item.append(link);
      list.append(item);
      section.hidden = false;
    });
})();
