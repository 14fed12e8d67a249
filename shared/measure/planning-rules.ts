/** When a check goes on, with which task, and when it has seen enough. Source: simulation, see `npm run bench:placement`. */

/** The first task is the one whose expected share of met criteria is nearest to this. */
export const firstShare = 0.78;
/** So many tasks go to modules that nothing has been seen of yet. */
export const coveringTasks = 7;
/** Added to a task's minutes: reading and choosing. */
export const extraMinutes = 0.25;
/** Factor for a task of the same module as the last one. */
export const sameModuleFactor = 0.9;
/** Chance decides among so many of the best … */
export const drawnFrom = 3;
/** … within this share of the best value. */
export const drawnWithin = 0.85;

/** After two tasks solved by less than this share … */
export const hardShare = 0.34;
export const hardTasks = 2;
/** … tasks with at least this expected share come first. */
export const encouragingShare = 0.55;

/** Enough evidence: at least so many tasks … */
export const leastTasks = 8;
/** … and no task that would take more than this expected loss away per minute. */
export const leastValue = 0.014;
/** A check's length in minutes of active time. */
export const mostMinutes = 25;
export const mostTasks = 18;
