-- COLLATION copied; owner: postgres
CREATE COLLATION icu.copied (provider = icu, locale = 'und');
-- drop: DROP COLLATION icu.copied;

-- COLLATION german; owner: postgres
CREATE COLLATION icu.german (provider = icu, locale = 'de-u-co-phonebk');
-- drop: DROP COLLATION icu.german;
