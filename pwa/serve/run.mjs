import { spawn } from 'node:child_process';

/**
 * Runs a program in the foreground.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<void>} rejects when the program ends with anything but 0
 */
export async function run(program, words, options = {}) {
  const code = await exitCode(program, words, options);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}`);
}

/**
 * The same, for programs whose failure is an answer.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} 127 when the program does not exist
 */
export function exitCode(program, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
