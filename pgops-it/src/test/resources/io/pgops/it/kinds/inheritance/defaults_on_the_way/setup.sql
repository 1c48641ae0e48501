SET client_min_messages = warning;
CREATE TABLE top (a integer DEFAULT 1, b integer DEFAULT 1);
CREATE TABLE one () INHERITS (top);
ALTER TABLE one ALTER a SET DEFAULT 2, ALTER b DROP DEFAULT;
CREATE TABLE two (a integer DEFAULT 2, b integer DEFAULT 3);
CREATE TABLE child () INHERITS (one, two);
