export const files = import.meta.glob('../../../locales/tr/*.json');
