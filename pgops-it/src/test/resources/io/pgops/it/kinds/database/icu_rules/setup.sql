-- since 16
-- database TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'de-DE' ICU_RULES '&a < g'
CREATE TABLE sorted (value text);
INSERT INTO sorted VALUES ('a'), ('g'), ('b');
