/** A declaration of a style sheet, as PostCSS hands it out. */
interface Declaration {
  readonly prop: string;
  value: string;
}

/** Lengths that grow with the reader's text; all others are drawn. */
const TEXT = /^(font|font-size|line-height|--t-[a-z0-9]+)$/;

/**
 * Style sheets are written in the pixels of the design. Sizes of text are built in rem, so that they follow what the reader
 * set, in the browser or in the page's settings.
 */
export const textInRem = {
  postcssPlugin: 'text-in-rem',
  Declaration(declaration: Declaration): void {
    if (!TEXT.test(declaration.prop)) return;
    declaration.value = declaration.value.replace(/(\d*\.?\d+)px\b/g, (_, px: string) => `${Number(px) / 16}rem`);
  },
};
