export const files = import.meta.glob('../../../locales/fa/*.json');
