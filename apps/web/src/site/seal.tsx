/** Beside the name of the site, which says the same in words. */
export const Seal = () => <img className="site-seal" src="./site-seal.svg" alt="" />;
