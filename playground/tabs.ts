/** Tabs as the ARIA practices describe them: arrows move between them, and the chosen one is in the tab order. */
export function wireTabs(tabs: readonly HTMLButtonElement[]): (chosen: HTMLButtonElement) => void {
  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const pane = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (pane) pane.hidden = !isChosen;
    }
  };
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const next = tabs[(at + (steps[key] ?? 0) + tabs.length) % tabs.length];
      if (!next || next === tab) return;
      choose(next);
      next.focus();
    });
  }
  return choose;
}
