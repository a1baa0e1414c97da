export * from '../report/figures.js';
