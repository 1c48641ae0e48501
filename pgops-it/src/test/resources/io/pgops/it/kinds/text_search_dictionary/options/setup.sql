CREATE TEXT SEARCH DICTIONARY stemming (TEMPLATE = snowball, Language = english, StopWords = 'english');
CREATE TEXT SEARCH DICTIONARY exact (TEMPLATE = simple, accept = false, stopwords = english);
ALTER TEXT SEARCH DICTIONARY exact (accept = true, stopwords);
