CREATE TABLE z_owner (id integer, other integer);
CREATE SEQUENCE a_owned OWNED BY z_owner.other;
CREATE SEQUENCE a_owned_too OWNED BY z_owner.other;
CREATE SEQUENCE of_none OWNED BY NONE;
SELECT setval('a_owned', 3);
