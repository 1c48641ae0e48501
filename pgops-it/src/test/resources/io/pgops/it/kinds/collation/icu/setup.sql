CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
CREATE COLLATION copied FROM "und-x-icu";
