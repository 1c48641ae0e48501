-- since 15
-- database TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'
CREATE TABLE sorted (value text);
CREATE INDEX ON sorted (value);
INSERT INTO sorted VALUES ('ä'), ('z');
