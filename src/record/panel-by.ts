/** What makes one panel of several results, where a door is told. Without it each door says what it takes. */
export type PanelBy = 'specimen' | 'collection' | 'day' | 'report';
