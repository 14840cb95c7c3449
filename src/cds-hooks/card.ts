/** A CDS Hooks card as it is written here: information only, without suggestions and without actions. */
export interface Card {
  readonly uuid: string;
  /** One sentence of fewer than 140 characters. */
  readonly summary: string;
  /** GitHub Markdown. */
  readonly detail: string;
  readonly indicator: 'info';
  readonly source: CardSource;
  readonly links: readonly { readonly label: string; readonly url: string; readonly type: 'absolute' }[];
}

/** Whose card it is. */
export interface CardSource {
  readonly label: string;
  readonly url?: string;
  readonly icon?: string;
}
