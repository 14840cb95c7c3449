// The default theme in the fonts of the reader's system: nothing to load, from here or from elsewhere.
export { default } from 'vitepress/theme-without-fonts';
