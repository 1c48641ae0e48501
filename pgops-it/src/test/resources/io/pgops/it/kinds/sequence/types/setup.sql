CREATE SEQUENCE small AS smallint;
CREATE SEQUENCE normal AS integer;
CREATE SEQUENCE big AS bigint;
