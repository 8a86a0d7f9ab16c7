CREATE TABLE rooms (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, number INTEGER NOT NULL UNIQUE, open INTEGER NOT NULL, version INTEGER NOT NULL, delete_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rooms_delete_at ON rooms (delete_at);
CREATE TABLE access (
  hash TEXT PRIMARY KEY, room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE, kind TEXT NOT NULL, ends_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX access_room ON access (room);
CREATE TABLE log_1 (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE private_1 (
  part TEXT NOT NULL, activity TEXT NOT NULL, slot TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (part, activity, slot, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_2 (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
INSERT INTO rooms VALUES ('room-1', '12345678', 1, 1, 2, 9000), ('room-2', '87654321', 2, 0, 1, 9000);
INSERT INTO access VALUES ('hash', 'room-1', 'console', NULL);
INSERT INTO log_1 VALUES (0, '{"type":"locked"}'), (1, '{"type":"unlocked"}');
INSERT INTO log_2 VALUES (0, '{"type":"locked"}'), (-1, '{"counts":[]}');
INSERT INTO private_1 VALUES
  ('secret', '', '', '', 0, 'secret-1'),
  ('person', '', '', 'p', 0, '{"id":"p","name":"Fatima","tokenHash":"t","removed":false,"simulated":false}'),
  ('answer', 'a', 's', 'k', 1, '{}');
PRAGMA user_version = 1;
