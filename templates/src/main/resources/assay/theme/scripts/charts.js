// A chart's marks tell their value where they are pointed at or focused: one stop of the Tab key for each chart, arrow
// keys from mark to mark. Without this script their titles say it to the pointer, and the table below to everyone.
(function () {
  'use strict';
  var NEAR = 28;

  document.querySelectorAll('.chart svg.c-chart').forEach(function (svg) {
    var marks = Array.from(svg.querySelectorAll('circle > title, rect > title, path > title')).map(function (title) {
      var mark = title.parentNode;
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', title.textContent);
      mark.setAttribute('tabindex', '-1');
      title.remove();
      return mark;
    });
    if (marks.length === 0) {
      return;
    }
    svg.setAttribute('role', 'group');
    marks[0].setAttribute('tabindex', '0');
    var picture = svg.parentNode;
    var shown = null;

    function tip() {
      var found = picture.querySelector('.chart-tip');
      if (!found) {
        found = document.createElement('div');
        found.className = 'chart-tip';
        found.setAttribute('aria-hidden', 'true');
        picture.appendChild(found);
      }
      return found;
    }

    function show(mark) {
      if (shown === mark) {
        return;
      }
      hide();
      shown = mark;
      mark.classList.add('c-told');
      var box = tip();
      box.textContent = mark.getAttribute('aria-label');
      box.hidden = false;
      var around = picture.getBoundingClientRect();
      var at = mark.getBoundingClientRect();
      var left = at.left + at.width / 2 - around.left - box.offsetWidth / 2;
      var top = at.top - around.top - box.offsetHeight - 8;
      box.style.left = Math.max(0, Math.min(left, around.width - box.offsetWidth)) + 'px';
      box.style.top = (top < -40 ? at.bottom - around.top + 8 : top) + 'px';
    }

    function hide() {
      if (shown) {
        shown.classList.remove('c-told');
        shown = null;
        tip().hidden = true;
      }
    }

    function distance(mark, x, y) {
      var box = mark.getBoundingClientRect();
      return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    }

    function nearest(event) {
      var best = null;
      var least = NEAR;
      marks.forEach(function (mark) {
        var far = distance(mark, event.clientX, event.clientY);
        // Of marks on each other, the one on top.
        if (far <= least) {
          least = far;
          best = mark;
        }
      });
      return best;
    }

    svg.addEventListener('pointermove', function (event) {
      var mark = nearest(event);
      if (mark) {
        show(mark);
      } else {
        hide();
      }
    });
    svg.addEventListener('pointerleave', hide);
    svg.addEventListener('focusin', function (event) {
      if (marks.indexOf(event.target) >= 0) {
        show(event.target);
      }
    });
    svg.addEventListener('focusout', hide);
    svg.addEventListener('keydown', function (event) {
      var at = marks.indexOf(event.target);
      var steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -at, End: marks.length - 1 - at };
      if (event.key === 'Escape') {
        hide();
      } else if (at >= 0 && event.key in steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
        var next = marks[Math.max(0, Math.min(marks.length - 1, at + steps[event.key]))];
        marks[at].setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
        event.preventDefault();
      }
    });
  });
})();
