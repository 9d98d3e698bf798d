// What `cdk destroy` runs: to take a stack away only its name has to be known, neither a model nor a built app.
import { App, Stack } from 'aws-cdk-lib';
import { STACK_NAME } from '../outputs.ts';

new Stack(new App(), STACK_NAME);
