import type { Contract } from '../../src/contract/contract.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';

/** An API with every role: pots are fired in a kiln; a firing can be read, listed, stopped and deleted. */
export const kilnYaml: string = `${firing}
paths:
  /firings:
    post:
      operationId: fire
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {glaze: {type: string, default: clear}, pots: {type: integer}}}
      x-job:
        submit:
          input: {glaze: $request.body#/glaze, pots: $request.body#/pots}
          result: {shelf: $random.integer, glaze: $request.body#/glaze}
      responses:
        '201': {description: Begun, content: {application/json: {schema: {$ref: '#/components/schemas/Firing'}}}}
        '400': {$ref: '#/components/responses/Problem'}
    get:
      operationId: list
      parameters:
        - {name: state, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: id, in: query, schema: {type: array, items: {type: string}}}
        - {name: glaze, in: query, schema: {type: string}}
      x-job: {read: {where: {$job.state: $request.query.state, $job.id: $request.query.id, $job.input#/glaze: $request.query.glaze}}}
      responses:
        '200':
          description: Firings
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Firing'}}}}
  /firings/{id}:
    parameters: &id [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: read
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses:
        '200':
          description: The firing
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Firing'}
              examples:
                cracked: {value: {id: '1', state: cracked, failure: Cooled too fast, kiln: big}}
                done: {value: {id: '1', state: done, kiln: small}}
        '404': {$ref: '#/components/responses/Problem'}
    delete:
      operationId: remove
      x-job: {delete: {where: {$job.id: $request.path.id}}}
      responses: {'204': {description: Gone}, '404': {$ref: '#/components/responses/Problem'}}
  /firings/{id}/stop:
    parameters: *id
    post:
      operationId: stop
      x-job: {stop: {where: {$job.id: $request.path.id}}}
      responses:
        '200': {description: Stopped, content: {application/json: {schema: {$ref: '#/components/schemas/Firing'}}}}
        '404': {$ref: '#/components/responses/Problem'}
        '409': {$ref: '#/components/responses/Problem'}
components:
  schemas:
    Firing:
      type: object
      required: [id, state]
      properties: {failure: {type: string}}
      x-job-view:
        id: $job.id
        state: $job.state
        glaze: $job.input#/glaze
        pots: $job.input#/pots
        created: $job.created
        updated: $job.updated
        started: $job.started
        ended: $job.ended
        result: $job.result
        failure: $job.failure
  responses:
    Problem:
      description: A problem
      content:
        application/json:
          schema: {type: object, x-job-view: {status: $problem.status, title: $problem.title, detail: $problem.detail, path: $problem.instance}}
`;

/** Its contract. */
export const kiln: Contract = contractOf(kilnYaml);
