-- To have no default is to have that of the domain, which a default of NULL would hide.
CREATE DOMAIN seven AS integer DEFAULT 7;
CREATE TABLE parent (a seven DEFAULT 1, b seven DEFAULT 1);
SET client_min_messages = warning;
CREATE TABLE child (b seven) INHERITS (parent);
ALTER TABLE child ALTER a DROP DEFAULT, ALTER b DROP DEFAULT;
