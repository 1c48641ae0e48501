-- What leads to other servers. Nothing is ever connected to.
CREATE SCHEMA elsewhere;
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's" VALIDATOR postgresql_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's" IS 'a wrapper';
GRANT USAGE ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's" TO pgops_sample_owner;
CREATE SERVER "Odd ""server""; -- it's" TYPE 'a type' VERSION '1' FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's" OPTIONS (host '127.0.0.1', port '1');
COMMENT ON SERVER "Odd ""server""; -- it's" IS 'a server';
GRANT USAGE ON FOREIGN SERVER "Odd ""server""; -- it's" TO pgops_sample_owner, pgops_sample_reader;
ALTER SERVER "Odd ""server""; -- it's" OWNER TO pgops_sample_owner;
CREATE USER MAPPING FOR PUBLIC SERVER "Odd ""server""; -- it's" OPTIONS ("user" 'everybody');
CREATE USER MAPPING FOR pgops_sample_reader SERVER "Odd ""server""; -- it's" OPTIONS ("user" 'reader', password 'it''s secret');
CREATE FUNCTION elsewhere.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FOREIGN TABLE elsewhere.remote (
  id serial,
  name text COLLATE "C" DEFAULT 'none' CHECK (name <> ''),
  amount numeric(10, 2)
) SERVER "Odd ""server""; -- it's";
CREATE TRIGGER noted BEFORE INSERT ON elsewhere.remote FOR EACH ROW EXECUTE FUNCTION elsewhere.note();
COMMENT ON FOREIGN TABLE elsewhere.remote IS 'a foreign table';
COMMENT ON COLUMN elsewhere.remote.name IS 'a column';
GRANT SELECT (name) ON elsewhere.remote TO pgops_sample_reader;
ALTER FOREIGN TABLE elsewhere.remote OWNER TO pgops_sample_owner;
CREATE VIEW elsewhere.of_remote AS SELECT name FROM elsewhere.remote;
CREATE TABLE elsewhere.published (id integer PRIMARY KEY, name text);
INSERT INTO elsewhere.published VALUES (1, 'one');
CREATE TABLE elsewhere.published_too (id integer PRIMARY KEY);
CREATE PUBLICATION "Odd ""publication""; -- it's" FOR TABLE elsewhere.published, elsewhere.published_too WITH (publish = 'insert, update');
COMMENT ON PUBLICATION "Odd ""publication""; -- it's" IS 'a publication';
CREATE PUBLICATION of_all FOR ALL TABLES;
ALTER PUBLICATION of_all OWNER TO pgops_sample_superuser;
CREATE SUBSCRIPTION "Odd ""subscription""; -- it's" CONNECTION 'host=127.0.0.1 port=1 password=secret' PUBLICATION there, "Odd one" WITH (connect = false);
COMMENT ON SUBSCRIPTION "Odd ""subscription""; -- it's" IS 'a subscription';
ALTER SUBSCRIPTION "Odd ""subscription""; -- it's" OWNER TO pgops_sample_superuser;
