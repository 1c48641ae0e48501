CREATE TABLE parent (id integer PRIMARY KEY, a integer);
CREATE TABLE child (PRIMARY KEY (id)) INHERITS (parent);
CREATE TABLE without () INHERITS (parent);
CREATE INDEX ON parent (a);
CREATE INDEX ON child (a);
ALTER TABLE child REPLICA IDENTITY USING INDEX child_pkey;
ALTER TABLE child CLUSTER ON child_a_idx;
CREATE TABLE referring (id integer REFERENCES child, parent integer REFERENCES parent);
