-- What PostgreSQL 18 added.
SET search_path = attributes;

CREATE TABLE virtual_columns (
    a integer, b text,
    doubled integer GENERATED ALWAYS AS (a * 2) VIRTUAL,
    "Odd ""virtual""" text COLLATE "C" GENERATED ALWAYS AS (upper(b) || '; $$'),
    stored integer GENERATED ALWAYS AS (a + 1) STORED
);
INSERT INTO virtual_columns (a, b) VALUES (1, 'x'), (NULL, NULL);

CREATE TABLE not_nulls (
    plain integer NOT NULL,
    named integer CONSTRAINT "Odd ""not null""; -- it's" NOT NULL,
    not_inherited integer NOT NULL NO INHERIT,
    named_not_inherited integer CONSTRAINT stays_here NOT NULL NO INHERIT,
    commented integer NOT NULL,
    not_validated integer, by_table integer,
    CONSTRAINT by_table_constraint NOT NULL by_table
);
COMMENT ON CONSTRAINT not_nulls_commented_not_null ON not_nulls IS 'a NOT NULL''s comment';
INSERT INTO not_nulls VALUES (1, 1, 1, 1, 1, NULL, 1);
ALTER TABLE not_nulls ADD CONSTRAINT "late; not valid" NOT NULL not_validated NOT VALID;
COMMENT ON CONSTRAINT "late; not valid" ON not_nulls IS 'of one not validated';

CREATE TABLE not_enforced (
    id integer PRIMARY KEY, parent integer, value integer,
    CONSTRAINT check_not_enforced CHECK (value > 0) NOT ENFORCED,
    CONSTRAINT key_not_enforced FOREIGN KEY (parent) REFERENCES not_enforced ON DELETE CASCADE NOT ENFORCED
);
INSERT INTO not_enforced VALUES (1, 99, -1);

CREATE TABLE rooms (id integer, valid daterange, CONSTRAINT "Odd ""overlaps""" PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE bookings (
    room integer, during daterange, note text,
    CONSTRAINT unique_booking UNIQUE (room, during WITHOUT OVERLAPS) DEFERRABLE,
    CONSTRAINT booked_room FOREIGN KEY (room, PERIOD during) REFERENCES rooms (id, PERIOD valid)
);
INSERT INTO rooms VALUES (1, '[2025-01-01,2025-07-01)'), (1, '[2025-07-01,2026-01-01)');
INSERT INTO bookings VALUES (1, '[2025-06-01,2025-08-01)', 'over both');
CREATE FUNCTION defaults_18(a daterange DEFAULT '[2025-01-01,2025-02-01)') RETURNS integer LANGUAGE sql STABLE RETURN (SELECT count(*)::integer FROM rooms WHERE valid && a);
