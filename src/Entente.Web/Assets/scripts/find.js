// The search box: suggestions below it while one types (the combobox pattern of ARIA 1.2). Without this script it is a form.
const form = document.querySelector('form.find');
const input = form.querySelector('input');
const list = document.createElement('ul');
const said = document.createElement('span');
const wait = 120;
let [timer, asked, active] = [0, null, -1];

list.id = 'find-list';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', form.dataset.list);
list.hidden = true;
said.className = 'said';
said.setAttribute('role', 'status');
form.append(list, said);
for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);

const options = () => [...list.children];

const close = () => {
  clearTimeout(timer);
  asked?.abort();
  list.hidden = true;
  active = -1;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
};

const choose = at => {
  const all = options();
  all[active]?.setAttribute('aria-selected', 'false');
  // One before the first and one behind the last is the text itself.
  active = at < -1 ? all.length - 1 : at >= all.length ? -1 : at;
  all[active]?.setAttribute('aria-selected', 'true');
  all[active]?.scrollIntoView({ block: 'nearest' });
  if (active < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', all[active].id);
};

const line = (item, i) => {
  const option = document.createElement('li');
  option.id = `find-${i}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.address = item.address;
  // Names are from dispatches, which anybody may have written: they are set as text.
  for (const [name, text] of [['name', item.name], ['detail', item.detail], ['sort', item.kindName]]) {
    const part = document.createElement(name === 'name' ? 'bdi' : 'span');
    part.className = name;
    part.textContent = text;
    option.append(part, ' ');
  }
  return option;
};

const show = (items, text) => {
  const texts = { name: form.dataset.texts.replace('{0}', text), detail: '', kindName: '', address: `${form.getAttribute('action')}?${new URLSearchParams({ q: text })}` };
  list.replaceChildren(...[...items, texts].map(line));
  active = -1;
  input.removeAttribute('aria-activedescendant');
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  said.textContent = items.length === 0 ? form.dataset.none : form.dataset[items.length === 1 ? 'one' : 'many'].replace('{0}', items.length);
};

const suggest = async () => {
  const text = input.value.trim();
  if (text === '') return close();
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${form.dataset.suggestions}?${new URLSearchParams({ q: text })}`, { signal: asked.signal });
    if (answer.ok && input.value.trim() === text && document.activeElement === input) show(await answer.json(), text);
  } catch (error) {
    if (error.name !== 'AbortError') close();
  }
};

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(suggest, wait);
});
// Another window coming to the front takes no focus within this one.
input.addEventListener('blur', () => {
  if (document.activeElement !== input) close();
});
input.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    close();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (list.hidden) suggest();
    else choose(active + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    location.assign(options()[active].dataset.address);
  }
});
// The press keeps the focus where it is; the click goes.
list.addEventListener('pointerdown', event => event.preventDefault());
list.addEventListener('click', event => {
  const option = event.target.closest('[role=option]');
  if (option) location.assign(option.dataset.address);
});
