CREATE TABLE published (a integer NOT NULL);
CREATE PUBLICATION publication_table_identity FOR TABLE published;
CREATE UNIQUE INDEX by_a ON published (a);
ALTER TABLE published REPLICA IDENTITY USING INDEX by_a;
