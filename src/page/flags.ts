import CHN from '../../assets/flags/CHN.svg';
import JPN from '../../assets/flags/JPN.svg';
import KOR from '../../assets/flags/KOR.svg';
import PRK from '../../assets/flags/PRK.svg';
import RUS from '../../assets/flags/RUS.svg';
import USA from '../../assets/flags/USA.svg';

/** Addresses of the six flags, by seat. */
export const FLAGS = [USA, CHN, RUS, JPN, KOR, PRK] as const;
