export const files = import.meta.glob('../../../locales/uk/*.json');
