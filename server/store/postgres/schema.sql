-- The shape of the database, version 1. A version that was released never changes; the next one is a file beside this one.
--
-- What can be read here: random ids, hashes of keys, numbers of events and dates. All that people wrote or chose is sealed, each
-- room, deck, series and gathering under a secret of its own in `seals` (`number` there is `seal` here).
--
-- Why sealed: PostgreSQL overwrites nothing. A row that is deleted or replaced stays in its page until vacuum, and its bytes after
-- that until something else happens to lie there. Rewriting whole tables at every closing would hold up all other rooms, and a table
-- for each room would be tens of thousands of files, of which pg_dump can't lock that many at once. So closing a room destroys one
-- secret of 32 bytes and rewrites the one small table that holds them (see `erasing.ts`). Copies of a secret outside the tables, in
-- the write-ahead log and in backups, live as long as the administrator keeps those.
--
-- Rows have hidden columns that tell roughly in which order they were written (`xmin`, `ctid`). While a room is open its secret lies
-- beside its answers, so the administrator could join the two without them; afterwards they belong to rows that are gone. Rows that
-- were written together go in the order of `place`, which is a keyed hash, and share one `xmin`.

CREATE SEQUENCE seal_numbers;

CREATE TABLE seals (
  number bigint PRIMARY KEY,
  secret bytea NOT NULL CHECK (length(secret) = 32)
);
-- The planner's statistics would keep samples of them.
ALTER TABLE seals ALTER COLUMN secret SET STATISTICS 0;

-- `version` is the number of events as long as the room is open.
CREATE TABLE rooms (
  id text COLLATE "C" PRIMARY KEY,
  code text COLLATE "C" NOT NULL UNIQUE,
  seal bigint NOT NULL UNIQUE DEFAULT nextval('seal_numbers'),
  open boolean NOT NULL,
  version integer NOT NULL,
  delete_at bigint NOT NULL
);
CREATE INDEX rooms_delete_at ON rooms (delete_at);

CREATE TABLE access (
  hash text COLLATE "C" PRIMARY KEY,
  room text COLLATE "C" NOT NULL REFERENCES rooms ON DELETE CASCADE,
  kind text NOT NULL,
  ends_at bigint
);
CREATE INDEX access_room ON access (room);

-- Number -1 is the harvest.
CREATE TABLE room_events (
  seal bigint NOT NULL,
  number integer NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (seal, number)
);

-- Secret, people and answers of open rooms. `place` is a keyed hash of which of them it is. Answers have revisions from 1, the others 0.
-- Readable are the activity and the slot of an answer (ids of the programme; empty for the others): by the sums of revisions per slot
-- a process sees that it misses an answer.
CREATE TABLE room_parts (
  seal bigint NOT NULL,
  activity text COLLATE "C" NOT NULL,
  slot text COLLATE "C" NOT NULL,
  place bytea NOT NULL,
  revision bigint NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (seal, activity, slot, place)
);

-- `version` is the number of changes ever made.
CREATE TABLE decks (
  id text COLLATE "C" PRIMARY KEY,
  seal bigint NOT NULL UNIQUE DEFAULT nextval('seal_numbers'),
  version integer NOT NULL
);

CREATE TABLE deck_keys (
  hash text COLLATE "C" PRIMARY KEY,
  deck text COLLATE "C" NOT NULL REFERENCES decks ON DELETE CASCADE,
  link text COLLATE "C" NOT NULL,
  may text NOT NULL CHECK (may IN ('view', 'copy', 'edit'))
);
CREATE INDEX deck_keys_deck ON deck_keys (deck);

-- `number` is the version of the deck for a snapshot, a change and a named version; `name` is the id of a change or of a key.
CREATE TABLE deck_parts (
  seal bigint NOT NULL,
  part text NOT NULL CHECK (part IN ('snapshot', 'change', 'version', 'version-name', 'key')),
  number integer NOT NULL,
  name text COLLATE "C" NOT NULL,
  made_at bigint NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (seal, part, number, name)
);
CREATE UNIQUE INDEX deck_parts_changes ON deck_parts (seal, name) WHERE part = 'change';

CREATE TABLE series (
  id text COLLATE "C" PRIMARY KEY,
  seal bigint NOT NULL UNIQUE DEFAULT nextval('seal_numbers'),
  delete_at bigint NOT NULL,
  body bytea NOT NULL
);
CREATE INDEX series_delete_at ON series (delete_at);

CREATE TABLE series_keys (
  hash text COLLATE "C" PRIMARY KEY,
  series text COLLATE "C" NOT NULL REFERENCES series ON DELETE CASCADE,
  may text NOT NULL CHECK (may IN ('lead', 'view'))
);
CREATE INDEX series_keys_series ON series_keys (series);

-- In the order of `seal`.
CREATE TABLE series_rooms (
  room text COLLATE "C" PRIMARY KEY,
  series text COLLATE "C" NOT NULL REFERENCES series,
  seal bigint NOT NULL UNIQUE DEFAULT nextval('seal_numbers'),
  about bytea NOT NULL,
  harvest bytea
);
CREATE INDEX series_rooms_series ON series_rooms (series, seal);

-- What follows are the operations that wait for another process and then have to look again; each is one call, wholly or not at all.
-- All other operations are single statements in TypeScript.

-- Destroys a secret and everything under it.
CREATE FUNCTION destroy_seal(which bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM room_events WHERE seal = which;
  DELETE FROM room_parts WHERE seal = which;
  DELETE FROM deck_parts WHERE seal = which;
  DELETE FROM seals WHERE number = which;
END $$;

-- Closes a room (`expected` is its version), or words the harvest of a closed one anew (`expected` is null): all that is kept of it
-- comes under a new secret and the old one is destroyed. `revisions` is what those of its answers must add up to; null: anything.
-- `copy` is the harvest for the series that holds `gathering`, sealed for it; 'again' when the room is in a series, or under a secret,
-- that the caller did not know of.
CREATE FUNCTION renew_room(
  which text, old_seal bigint, expected integer, revisions bigint, added integer, until bigint,
  new_secret bytea, numbers integer[], bodies bytea[], gathering bigint, copy bytea
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  room rooms%ROWTYPE;
  known bigint;
  fresh bigint;
BEGIN
  SELECT * INTO room FROM rooms WHERE id = which FOR UPDATE;
  IF NOT FOUND OR room.open <> (expected IS NOT NULL) OR room.version <> coalesce(expected, room.version) THEN RETURN 'no'; END IF;
  SELECT seal INTO known FROM series_rooms WHERE series_rooms.room = which FOR UPDATE;
  IF room.seal <> old_seal OR known IS DISTINCT FROM gathering THEN RETURN 'again'; END IF;
  IF revisions <> (SELECT coalesce(sum(revision), 0) FROM room_parts WHERE seal = old_seal) THEN RETURN 'no'; END IF;
  fresh := nextval('seal_numbers');
  UPDATE rooms SET open = false, seal = fresh, version = version + added, delete_at = coalesce(until, delete_at) WHERE id = which;
  INSERT INTO seals VALUES (fresh, new_secret);
  INSERT INTO room_events SELECT fresh, * FROM unnest(numbers, bodies);
  IF copy IS NOT NULL THEN UPDATE series_rooms SET harvest = copy WHERE series_rooms.room = which; END IF;
  PERFORM destroy_seal(old_seal);
  RETURN 'saved';
END $$;

-- SS5: a gathering of which no harvest was kept goes with its room.
CREATE FUNCTION remove_room(which text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM rooms WHERE id = which RETURNING seal INTO gone;
  PERFORM destroy_seal(gone);
  DELETE FROM series_rooms WHERE room = which AND harvest IS NULL RETURNING seal INTO gone;
  IF FOUND THEN PERFORM destroy_seal(gone); END IF;
END $$;

CREATE FUNCTION remove_deck(which text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM decks WHERE id = which RETURNING seal INTO gone;
  PERFORM destroy_seal(gone);
END $$;

-- DS7: the last key to edit stays, also when two processes withdraw at the same moment.
CREATE FUNCTION revoke_deck_key(which text, that text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  deck_seal bigint;
BEGIN
  SELECT seal INTO deck_seal FROM decks WHERE id = which FOR UPDATE;
  IF NOT EXISTS (SELECT FROM deck_keys WHERE deck = which AND link = that) THEN RETURN 'unknown'; END IF;
  IF NOT EXISTS (SELECT FROM deck_keys WHERE deck = which AND link <> that AND may = 'edit') THEN RETURN 'last'; END IF;
  DELETE FROM deck_keys WHERE deck = which AND link = that;
  DELETE FROM deck_parts WHERE seal = deck_seal AND part = 'key' AND name = that;
  RETURN 'revoked';
END $$;

CREATE FUNCTION remove_series(which text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  gone bigint;
BEGIN
  PERFORM FROM series WHERE id = which FOR UPDATE;
  FOR gone IN DELETE FROM series_rooms WHERE series = which RETURNING seal LOOP PERFORM destroy_seal(gone); END LOOP;
  DELETE FROM series WHERE id = which RETURNING seal INTO gone;
  PERFORM destroy_seal(gone);
END $$;
