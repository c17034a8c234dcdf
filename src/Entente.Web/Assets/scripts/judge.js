// The queue by keyboard: j and k go from doubt to doubt, a letter gives the verdict that bears it, z takes the last one back.
const doubts = [...document.querySelectorAll('.doubt')];
const current = () => doubts.indexOf(document.activeElement?.closest('.doubt'));
const go = at => {
  const doubt = doubts[Math.min(Math.max(at, 0), doubts.length - 1)];
  doubt?.focus();
  doubt?.scrollIntoView({ block: 'nearest' });
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault();
    go(current() + (event.key === 'j' ? 1 : -1));
    return;
  }
  const within = event.key === 'z' ? document.querySelector('.judged') : doubts[current()];
  const answer = within?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (answer) {
    event.preventDefault();
    answer.click();
  }
});

// The next doubt is at hand when the page comes back from a verdict.
if (document.querySelector('.judged')) go(0);
