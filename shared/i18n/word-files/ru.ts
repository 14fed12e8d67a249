export const files = import.meta.glob('../../../locales/ru/*.json');
