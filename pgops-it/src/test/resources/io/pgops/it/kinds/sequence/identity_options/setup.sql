CREATE TABLE every_option (id integer GENERATED ALWAYS AS IDENTITY
    (SEQUENCE NAME "Odd ""identity""; -- it's" START WITH 100 INCREMENT BY 10 MINVALUE 50 MAXVALUE 100000 CACHE 5 CYCLE));
INSERT INTO every_option DEFAULT VALUES;
CREATE TABLE descending (id integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1));
COMMENT ON SEQUENCE descending_id_seq IS 'an identity sequence''s comment';
GRANT SELECT ON SEQUENCE descending_id_seq TO pgops_sample_reader;
