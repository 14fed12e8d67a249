import { databaseShelf } from '../store/database-shelf';
import { migrations } from '../store/migrations';
import { databaseName } from '../store/open-store';
import { judges } from '../tasks/judges';
import { createDeskService } from './service/desk-service';
import { serveDesk } from './service/serve';
import { workerTools } from './worker-tools';

/** The desk lives as long as its worker. */
const { signal } = new AbortController();
const openShelf = () => databaseShelf({ name: databaseName, migrations, superseded: () => {}, signal });

const { pageSays, ...tools } = workerTools();
serveDesk(createDeskService({ ...tools, openShelf, judges }).run, pageSays);
