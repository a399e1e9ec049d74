import { configureGlobal } from 'fast-check';
import { seedOfRun } from './runs.ts';

// Every property of a run draws its cases from one seed: what fails can be had again, and fails at a change, not at random.
configureGlobal(seedOfRun());
