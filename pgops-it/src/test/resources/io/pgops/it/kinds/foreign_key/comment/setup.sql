CREATE TABLE referred (id integer PRIMARY KEY);
CREATE TABLE referring (id integer CONSTRAINT refers REFERENCES referred);
COMMENT ON CONSTRAINT refers ON referring IS 'a foreign key''s comment';
