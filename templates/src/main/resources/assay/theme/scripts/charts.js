// A chart's marks tell their value where they are pointed at or focused: one stop of the Tab key for each chart, arrow
// keys from mark to mark. The points of a line too dense for marks tell what the table below says of them; each gets an
// element while it is shown. Without this script the marks' titles say it to the pointer, and the table to everyone.
(function () {
  'use strict';
  var NEAR = 28;
  var SAME = 0.7;
  // Along lines one points at a date: sideways counts for more, and where there is but one line, alone.
  var SIDEWAYS = 4;
  var REACH = 150;
  // A mark is met as if it were so wide, so that a sliver between broad ones is.
  var FINGER = 24;

  document.querySelectorAll('.chart svg.c-chart').forEach(function (svg) {
    var picture = svg.parentNode;
    var marks = Array.from(svg.querySelectorAll('circle > title, rect > title, path > title')).map(function (title) {
      var element = title.parentNode;
      var mark = { element: element, words: title.textContent, x: number(element, 'cx'), y: number(element, 'cy') };
      title.remove();
      tellable(element, mark.words);
      return mark;
    });
    var lines = Array.from(svg.querySelectorAll('path[data-rows]')).reverse();
    lines.forEach(function (line) {
      var rows = rowsOf(line.getAttribute('data-rows'));
      var points = pointsOf(line.getAttribute('d'));
      if (points.length === rows.length) {
        insert(points.map(function (point, i) {
          return { line: line, row: rows[i], x: point[0], y: point[1] };
        }));
      }
    });
    if (lines.length === 1) {
      marks.sort(function (a, b) {
        return a.x - b.x;
      });
    }
    if (marks.length === 0) {
      return;
    }
    svg.setAttribute('role', 'group');
    var stop = null;
    stopAt(marks[0]);
    var shown = null;

    function number(element, name) {
      return parseFloat(element.getAttribute(name));
    }

    function tellable(element, words) {
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', words);
      element.setAttribute('tabindex', '-1');
    }

    // "0-140 155-399"
    function rowsOf(ranges) {
      var rows = [];
      ranges.split(' ').forEach(function (range) {
        var ends = range.split('-');
        for (var row = +ends[0]; row <= +ends[1]; row++) {
          rows.push(row);
        }
      });
      return rows;
    }

    // Of an area the points of its upper edge: each piece begins and ends on the base line.
    function pointsOf(data) {
      var points = [];
      data.split('M').slice(1).forEach(function (piece) {
        var pairs = piece.replace('Z', '').split(' ').map(function (pair) {
          return pair.split(',').map(Number);
        });
        points = points.concat(piece.indexOf('Z') < 0 ? pairs : pairs.slice(1, -1));
      });
      return points;
    }

    // Before the mark that the line has at its end; a point that has a mark keeps that.
    function insert(points) {
      var drawn = [];
      var all = points.map(function (point) {
        var mark = marks.find(function (one) {
          return Math.abs(one.x - point.x) < SAME && Math.abs(one.y - point.y) < SAME;
        });
        drawn.push(mark);
        return mark || point;
      });
      marks = all.concat(marks.filter(function (mark) {
        return drawn.indexOf(mark) < 0;
      }));
    }

    function words(mark) {
      if (!mark.words) {
        var table = picture.parentNode.querySelector('.chart-data table');
        var heads = table.tHead.rows[0].cells;
        var cells = table.tBodies[0].rows[mark.row].cells;
        var column = +mark.line.getAttribute('data-column');
        mark.words = (column ? heads[column].textContent + ', ' : '') + cells[0].textContent + ': '
          + cells[column || 1].textContent;
        for (var i = 2; !column && i < cells.length; i++) {
          mark.words += cells[i].textContent ? '; ' + heads[i].textContent + ': ' + cells[i].textContent : '';
        }
      }
      return mark.words;
    }

    function elementOf(mark) {
      if (!mark.element) {
        mark.element = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
        mark.element.setAttribute('class', 'c-at');
        mark.element.setAttribute('cx', mark.x);
        mark.element.setAttribute('cy', mark.y);
        mark.element.setAttribute('r', '4');
        tellable(mark.element, words(mark));
        svg.appendChild(mark.element);
      }
      return mark.element;
    }

    function drop(mark) {
      if (mark.line && mark !== shown && mark !== stop) {
        mark.element.remove();
        mark.element = null;
      }
    }

    // Where the Tab key stops.
    function stopAt(mark) {
      var last = stop;
      stop = mark;
      elementOf(mark).setAttribute('tabindex', '0');
      if (last && last !== mark) {
        last.element.setAttribute('tabindex', '-1');
        drop(last);
      }
    }

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
      elementOf(mark).classList.add('c-told');
      var box = tip();
      box.textContent = words(mark);
      box.hidden = false;
      var around = picture.getBoundingClientRect();
      var at = mark.element.getBoundingClientRect();
      var left = at.left + at.width / 2 - around.left - box.offsetWidth / 2;
      var top = at.top - around.top - box.offsetHeight - 8;
      box.style.left = Math.max(0, Math.min(left, around.width - box.offsetWidth)) + 'px';
      box.style.top = (top < -40 ? at.bottom - around.top + 8 : top) + 'px';
    }

    function hide() {
      if (shown) {
        var last = shown;
        shown = null;
        last.element.classList.remove('c-told');
        tip().hidden = true;
        drop(last);
      }
    }

    function offMiddle(mark, x) {
      var box = mark.element.getBoundingClientRect();
      return box.width < FINGER ? Math.abs(x - box.left - box.width / 2) : FINGER;
    }

    // In pixels; for the points of a line weighed, and Infinity beyond their reach.
    function distance(mark, x, y, toScreen) {
      if (!mark.line) {
        var box = mark.element.getBoundingClientRect();
        var room = Math.max(0, FINGER - box.width) / 2;
        var far = Math.hypot(Math.max(box.left - room - x, 0, x - box.right - room), Math.max(box.top - y, 0, y - box.bottom));
        return far <= NEAR ? far : Infinity;
      }
      var aside = Math.abs(mark.x * toScreen.a + toScreen.e - x);
      var above = Math.abs(mark.y * toScreen.d + toScreen.f - y);
      return aside > NEAR || above > REACH ? Infinity : lines.length === 1 ? aside : aside * SIDEWAYS + above;
    }

    function nearest(event) {
      var toScreen = svg.getScreenCTM();
      var best = null;
      var least = Infinity;
      var aside = Infinity;
      marks.forEach(function (mark) {
        var far = distance(mark, event.clientX, event.clientY, toScreen);
        // Of marks on each other the slim one, of slim ones the nearest, else the one on top.
        var off = mark.line ? 0 : offMiddle(mark, event.clientX);
        if (far < least || far < Infinity && far === least && off <= aside) {
          least = far;
          aside = off;
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
    // A finger leaves as it lifts: what it met is told until it meets something else.
    svg.addEventListener('pointerleave', function (event) {
      if (event.pointerType !== 'touch') {
        hide();
      }
    });
    svg.addEventListener('click', function (event) {
      var mark = nearest(event);
      if (mark) {
        stopAt(mark);
        mark.element.focus({ preventScroll: true });
        show(mark);
      }
    });
    svg.addEventListener('focusin', function (event) {
      var mark = marks.find(function (one) {
        return one.element === event.target;
      });
      if (mark) {
        show(mark);
      }
    });
    svg.addEventListener('focusout', hide);
    svg.addEventListener('keydown', function (event) {
      var at = marks.indexOf(stop);
      var steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -at, End: marks.length - 1 - at };
      if (event.key === 'Escape') {
        hide();
      } else if (event.key in steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
        var next = marks[Math.max(0, Math.min(marks.length - 1, at + steps[event.key]))];
        elementOf(next).focus();
        stopAt(next);
        event.preventDefault();
      }
    });
  });
})();
