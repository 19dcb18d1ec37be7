'use strict';
(function () {
  var form = document.getElementById('filter');
  var shown = document.getElementById('shown');
  function reveal() {
    var id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (broken) { return; }
    var target = id && document.getElementById(id);
    if (!target) { return; }
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    target.scrollIntoView();
  }
  var opened = [];
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details.facts:not([open]), details.findings:not([open])')
      .forEach(function (one) { one.open = true; opened.push(one); });
  });
  addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false; });
    opened = [];
  });
  addEventListener('hashchange', reveal);
  if (form) { filters(); }
  reveal();

  function filters() {
    var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'));
    var single = findings.filter(function (one) { return one.id; });
    form.hidden = false;
    form.addEventListener('change', apply);
    form.addEventListener('reset', function () { setTimeout(apply, 0); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    apply();

    function apply() {
      var wanted = {
        principle: form.elements.principle.value,
        outcome: form.elements.outcome.value,
        age: form.elements.age.value,
        framework: form.elements.framework.value
      };
      var any = wanted.principle || wanted.outcome || wanted.age || wanted.framework;
      findings.forEach(function (one) { one.hidden = !fits(one, wanted); });
      var left = single.filter(function (one) { return !one.hidden; }).length;
      shown.textContent = shown.getAttribute(any ? 'data-some' : 'data-all')
        .replace('%n', left).replace('%m', single.length);
      document.querySelectorAll('.nothing').forEach(function (note) {
        note.hidden = !!note.parentElement.querySelector('.finding:not([hidden])');
      });
      document.querySelectorAll('details.findings').forEach(function (list) {
        list.open = !!any && !!list.querySelector('.finding:not([hidden])');
      });
    }
  }

  function fits(one, wanted) {
    var data = one.dataset;
    return (!wanted.principle || data.principle === wanted.principle)
      && (!wanted.outcome || data.outcome === wanted.outcome)
      && (!wanted.framework || data.frameworks.split(' ').indexOf(wanted.framework) >= 0)
      && (!wanted.age || holds(data.ages, Number(wanted.age)));
  }

  function holds(ages, age) {
    return ages.split(',').some(function (part) {
      var ends = part.split('-').map(Number);
      return ends[0] <= age && age <= ends[ends.length - 1];
    });
  }
})();
