CREATE TABLE referred (id integer PRIMARY KEY);
ALTER TABLE referred OWNER TO pgops_sample_owner;
CREATE TABLE referring (id integer REFERENCES referred);
