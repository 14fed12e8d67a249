import { defineTask, type Task } from './define-task';

/** Every task of the product. A new one adds its line here and its folder beside. */
export const catalogue: readonly Task[] = [];

void defineTask;
