-- since 16
CREATE COLLATION by_rules (PROVIDER = icu, LOCALE = 'und', RULES = '&V << w <<< W');
CREATE COLLATION by_odd_rules (PROVIDER = icu, LOCALE = 'de', DETERMINISTIC = false, RULES = '& ''\'' < ''"'' < é');
