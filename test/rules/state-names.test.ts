import { stateNames } from '../../src/rules/state-names.ts';
import { testRule } from './rule-table.ts';

testRule(stateNames, {
  breaches: [
    {
      name: 'a state in a view that does not exist',
      patch: { '/components/schemas/Report/x-job-view/isReady': { $state: { ready: true } } },
      pointer: '/components/schemas/Report/x-job-view/isReady/$state/ready',
      message:
        '"ready" is not a state of the jobs shown here. Their states: "queued", "writing", "done", "failed", "canceled".',
    },
    {
      name: 'a state inside another template',
      patch: { '/paths/~1reports/post/x-job/submit/result': { files: [{ $state: { dome: 'x' } }] } },
      pointer: '/paths/~1reports/post/x-job/submit/result/files/0/$state/dome',
      message: 'Did you mean "done"?',
    },
    {
      name: 'a state in what stands for a value',
      patch: {
        '/paths/~1reports/post/x-job/submit/input/kind': {
          $value: { of: '$request.body#/title', as: { queued: 'q', other: { $state: { dome: 'x' } } } },
        },
      },
      pointer: '/paths/~1reports/post/x-job/submit/input/kind/$value/as/other/$state/dome',
      message: 'Did you mean "done"?',
    },
    {
      name: 'a state in a view that no answer shows',
      patch: { '/components/schemas/Unused': { 'x-job-view': { $state: { gone: 1 } } } },
      pointer: '/components/schemas/Unused/x-job-view/$state/gone',
      message: '"gone" is not a state',
    },
  ],
});
